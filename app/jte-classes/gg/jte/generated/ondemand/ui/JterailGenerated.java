package gg.jte.generated.ondemand.ui;
import id.payung.shell.Shell;
@SuppressWarnings("unchecked")
public final class JterailGenerated {
	public static final String JTE_NAME = "ui/rail.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,1,1,1,3,3,3,4,4,5,5,5,7,7,7,7,7,7,7,7,7,8,8,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,10,10,13,13,13,14,14,14,15,15,15,17,17,17,17,17,18,18,22,22,23,23,24,24,26,26,26,1,1,1,1};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Shell shell) {
		jteOutput.writeContent("<header class=\"rail\">\n");
		gg.jte.generated.ondemand.ui.JtemarkGenerated.render(jteOutput, jteHtmlInterceptor);
		jteOutput.writeContent("\n");
		if (shell.actor().isPresent()) {
			jteOutput.writeContent("\n<button class=\"button small opener\" type=\"button\" popovertarget=\"menu\">");
			jteOutput.setContext("button", null);
			jteOutput.writeUserContent(shell.say("layout.menu"));
			jteOutput.writeContent("</button>\n<div class=\"menu\" id=\"menu\" popover>\n<nav");
			var __jte_html_attribute_0 = shell.say("layout.nav");
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
				jteOutput.writeContent(" aria-label=\"");
				jteOutput.setContext("nav", "aria-label");
				jteOutput.writeUserContent(__jte_html_attribute_0);
				jteOutput.setContext("nav", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent(">\n");
			for (var entry : shell.menu()) {
				jteOutput.writeContent("\n<a");
				var __jte_html_attribute_1 = entry.href();
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
					jteOutput.writeContent(" href=\"");
					jteOutput.setContext("a", "href");
					jteOutput.writeUserContent(__jte_html_attribute_1);
					jteOutput.setContext("a", null);
					jteOutput.writeContent("\"");
				}
				var __jte_html_attribute_2 = entry.current() ? "page" : null;
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_2)) {
					jteOutput.writeContent(" aria-current=\"");
					jteOutput.setContext("a", "aria-current");
					jteOutput.writeUserContent(__jte_html_attribute_2);
					jteOutput.setContext("a", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent(">");
				jteOutput.setContext("a", null);
				jteOutput.writeUserContent(entry.title());
				if (entry.badge() > 0) {
					jteOutput.writeContent("<span class=\"tag\">");
					jteOutput.setContext("span", null);
					jteOutput.writeUserContent(shell.number(entry.badge()));
					jteOutput.writeContent("<span class=\"unseen\"> ");
					jteOutput.setContext("span", null);
					jteOutput.writeUserContent(shell.say("layout.waiting"));
					jteOutput.writeContent("</span></span>");
				}
				jteOutput.writeContent("</a>\n");
			}
			jteOutput.writeContent("\n</nav>\n<div class=\"who\">\n<b>");
			jteOutput.setContext("b", null);
			jteOutput.writeUserContent(shell.actor().get().name());
			jteOutput.writeContent("</b>\n<small>");
			jteOutput.setContext("small", null);
			jteOutput.writeUserContent(shell.office());
			jteOutput.writeContent("</small>\n<small>");
			jteOutput.setContext("small", null);
			jteOutput.writeUserContent(shell.place());
			jteOutput.writeContent("</small>\n<div class=\"exits\">\n<form method=\"post\" action=\"/keluar\">");
			gg.jte.generated.ondemand.ui.JtecsrfGenerated.render(jteOutput, jteHtmlInterceptor, shell);
			jteOutput.writeContent("<button class=\"plain\" type=\"submit\">");
			jteOutput.setContext("button", null);
			jteOutput.writeUserContent(shell.say("layout.leave"));
			jteOutput.writeContent("</button></form>\n");
			gg.jte.generated.ondemand.ui.JtelanguageGenerated.render(jteOutput, jteHtmlInterceptor, shell);
			jteOutput.writeContent("\n</div>\n</div>\n</div>\n");
		} else {
			jteOutput.writeContent("\n<div class=\"exits\">");
			gg.jte.generated.ondemand.ui.JtelanguageGenerated.render(jteOutput, jteHtmlInterceptor, shell);
			jteOutput.writeContent("</div>\n");
		}
		jteOutput.writeContent("\n</header>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Shell shell = (Shell)params.get("shell");
		render(jteOutput, jteHtmlInterceptor, shell);
	}
}
