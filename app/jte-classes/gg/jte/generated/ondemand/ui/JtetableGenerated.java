package gg.jte.generated.ondemand.ui;
import gg.jte.Content;
@SuppressWarnings("unchecked")
public final class JtetableGenerated {
	public static final String JTE_NAME = "ui/table.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,1,1,1,3,3,3,3,3,3,3,3,3,3,5,5,5,8,8,8,1,2,2,2,2};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, String label, Content content) {
		jteOutput.writeContent("<div class=\"table\" role=\"region\"");
		var __jte_html_attribute_0 = label;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
			jteOutput.writeContent(" aria-label=\"");
			jteOutput.setContext("div", "aria-label");
			jteOutput.writeUserContent(__jte_html_attribute_0);
			jteOutput.setContext("div", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(" tabindex=\"0\">\n<table>\n");
		jteOutput.setContext("table", null);
		jteOutput.writeUserContent(content);
		jteOutput.writeContent("\n</table>\n</div>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		String label = (String)params.get("label");
		Content content = (Content)params.get("content");
		render(jteOutput, jteHtmlInterceptor, label, content);
	}
}
