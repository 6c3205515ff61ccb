package gg.jte.generated.ondemand.access;
import id.payung.access.web.SignInForm;
import id.payung.shell.Shell;
@SuppressWarnings("unchecked")
public final class JtesigninGenerated {
	public static final String JTE_NAME = "access/sign-in.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,2,2,2,4,4,4,5,5,8,8,9,9,9,9,9,9,9,9,9,10,10,11,11,12,12,12,15,15,15,16,16,16,17,17,17,2,3,3,3,3};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Shell shell, SignInForm form) {
		gg.jte.generated.ondemand.ui.JtelayoutGenerated.render(jteOutput, jteHtmlInterceptor, shell, shell.say("signin.title"), new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				jteOutput.writeContent("\n");
				gg.jte.generated.ondemand.ui.JteproblemGenerated.render(jteOutput, jteHtmlInterceptor, shell, form.problem());
				jteOutput.writeContent("\n<section class=\"sheet narrow\"><div class=\"body\">\n<form class=\"form\" method=\"post\" action=\"/masuk\">\n");
				gg.jte.generated.ondemand.ui.JtecsrfGenerated.render(jteOutput, jteHtmlInterceptor, shell);
				jteOutput.writeContent("\n<input type=\"hidden\" name=\"lanjut\"");
				var __jte_html_attribute_0 = form.next();
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
					jteOutput.writeContent(" value=\"");
					jteOutput.setContext("input", "value");
					jteOutput.writeUserContent(__jte_html_attribute_0);
					jteOutput.setContext("input", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent(">\n");
				gg.jte.generated.ondemand.ui.JtefieldGenerated.render(jteOutput, jteHtmlInterceptor, shell, "username", shell.say("signin.username"), "", "text", null, null, "username", null, null, true, java.util.Map.of());
				jteOutput.writeContent("\n");
				gg.jte.generated.ondemand.ui.JtefieldGenerated.render(jteOutput, jteHtmlInterceptor, shell, "password", shell.say("signin.password"), "", "password", null, null, "current-password", null, null, true, java.util.Map.of());
				jteOutput.writeContent("\n<button class=\"button go\" type=\"submit\">");
				jteOutput.setContext("button", null);
				jteOutput.writeUserContent(shell.say("signin.go"));
				jteOutput.writeContent("</button>\n</form>\n</div></section>\n<p class=\"soft\">");
				jteOutput.setContext("p", null);
				jteOutput.writeUserContent(shell.say("signin.link"));
				jteOutput.writeContent("</p>\n");
			}
		}, null, null, shell.say("signin.purpose"), null);
		jteOutput.writeContent("\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Shell shell = (Shell)params.get("shell");
		SignInForm form = (SignInForm)params.get("form");
		render(jteOutput, jteHtmlInterceptor, shell, form);
	}
}
