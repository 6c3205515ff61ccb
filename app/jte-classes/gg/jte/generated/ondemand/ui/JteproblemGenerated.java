package gg.jte.generated.ondemand.ui;
import id.payung.shell.Shell;
@SuppressWarnings("unchecked")
public final class JteproblemGenerated {
	public static final String JTE_NAME = "ui/problem.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,1,1,1,3,3,4,4,4,4,4,4,5,5,6,6,6,1,2,2,2,2};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Shell shell, String code) {
		if (code != null) {
			jteOutput.writeContent("\n<div class=\"alert bad\" role=\"alert\"><b>");
			jteOutput.setContext("b", null);
			jteOutput.writeUserContent(shell.say("refusal." + code + ".message"));
			jteOutput.writeContent("</b> <span>");
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(shell.say("refusal." + code + ".remedy"));
			jteOutput.writeContent("</span></div>\n");
		}
		jteOutput.writeContent("\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Shell shell = (Shell)params.get("shell");
		String code = (String)params.getOrDefault("code", null);
		render(jteOutput, jteHtmlInterceptor, shell, code);
	}
}
