package gg.jte.generated.ondemand.shell;
import id.payung.shell.Shell;
@SuppressWarnings("unchecked")
public final class JteerrorGenerated {
	public static final String JTE_NAME = "shell/error.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,1,1,1,3,3,3,5,5,5,6,6,6,8,8,8,9,9,9,1,2,2,2,2};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Shell shell, String kind) {
		gg.jte.generated.ondemand.ui.JtelayoutGenerated.render(jteOutput, jteHtmlInterceptor, shell, shell.say("error." + kind + ".title"), new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				jteOutput.writeContent("\n<section class=\"sheet narrow\"><div class=\"body prose\">\n<p>");
				jteOutput.setContext("p", null);
				jteOutput.writeUserContent(shell.say("error." + kind + ".text"));
				jteOutput.writeContent("</p>\n<p><a class=\"button\" href=\"/\">");
				jteOutput.setContext("a", null);
				jteOutput.writeUserContent(shell.say("error.home"));
				jteOutput.writeContent("</a></p>\n</div></section>\n");
			}
		}, null, null, null, null);
		jteOutput.writeContent("\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Shell shell = (Shell)params.get("shell");
		String kind = (String)params.get("kind");
		render(jteOutput, jteHtmlInterceptor, shell, kind);
	}
}
