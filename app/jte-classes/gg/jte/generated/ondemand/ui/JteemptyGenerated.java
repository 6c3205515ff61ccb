package gg.jte.generated.ondemand.ui;
import gg.jte.Content;
@SuppressWarnings("unchecked")
public final class JteemptyGenerated {
	public static final String JTE_NAME = "ui/empty.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,1,1,1,4,4,4,4,4,4,4,5,5,6,6,6,7,7,9,9,9,1,2,3,3,3,3};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, String title, String text, Content next) {
		jteOutput.writeContent("<div class=\"empty\"><b>");
		jteOutput.setContext("b", null);
		jteOutput.writeUserContent(title);
		jteOutput.writeContent("</b><p>");
		jteOutput.setContext("p", null);
		jteOutput.writeUserContent(text);
		jteOutput.writeContent("</p>\n");
		if (next != null) {
			jteOutput.writeContent("\n<p>");
			jteOutput.setContext("p", null);
			jteOutput.writeUserContent(next);
			jteOutput.writeContent("</p>\n");
		}
		jteOutput.writeContent("\n</div>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		String title = (String)params.get("title");
		String text = (String)params.get("text");
		Content next = (Content)params.getOrDefault("next", null);
		render(jteOutput, jteHtmlInterceptor, title, text, next);
	}
}
