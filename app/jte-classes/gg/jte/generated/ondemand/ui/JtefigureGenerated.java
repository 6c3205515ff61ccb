package gg.jte.generated.ondemand.ui;
@SuppressWarnings("unchecked")
public final class JtefigureGenerated {
	public static final String JTE_NAME = "ui/figure.jte";
	public static final int[] JTE_LINE_INFO = {0,0,0,0,0,5,5,6,6,6,6,6,6,6,6,6,6,6,6,6,7,7,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,9,9,10,10,10,0,1,2,3,4,4,4,4};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, String label, String value, String href, String note, boolean current) {
		if (href == null) {
			jteOutput.writeContent("\n<div><small>");
			jteOutput.setContext("small", null);
			jteOutput.writeUserContent(label);
			jteOutput.writeContent("</small><b>");
			jteOutput.setContext("b", null);
			jteOutput.writeUserContent(value);
			jteOutput.writeContent("</b>");
			if (note != null) {
				jteOutput.writeContent("<small>");
				jteOutput.setContext("small", null);
				jteOutput.writeUserContent(note);
				jteOutput.writeContent("</small>");
			}
			jteOutput.writeContent("</div>\n");
		} else {
			jteOutput.writeContent("\n<a");
			var __jte_html_attribute_0 = href;
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
				jteOutput.writeContent(" href=\"");
				jteOutput.setContext("a", "href");
				jteOutput.writeUserContent(__jte_html_attribute_0);
				jteOutput.setContext("a", null);
				jteOutput.writeContent("\"");
			}
			var __jte_html_attribute_1 = current ? "true" : null;
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
				jteOutput.writeContent(" aria-current=\"");
				jteOutput.setContext("a", "aria-current");
				jteOutput.writeUserContent(__jte_html_attribute_1);
				jteOutput.setContext("a", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent("><small>");
			jteOutput.setContext("small", null);
			jteOutput.writeUserContent(label);
			jteOutput.writeContent("</small><b>");
			jteOutput.setContext("b", null);
			jteOutput.writeUserContent(value);
			jteOutput.writeContent("</b>");
			if (note != null) {
				jteOutput.writeContent("<small>");
				jteOutput.setContext("small", null);
				jteOutput.writeUserContent(note);
				jteOutput.writeContent("</small>");
			}
			jteOutput.writeContent("</a>\n");
		}
		jteOutput.writeContent("\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		String label = (String)params.get("label");
		String value = (String)params.get("value");
		String href = (String)params.getOrDefault("href", null);
		String note = (String)params.getOrDefault("note", null);
		boolean current = (boolean)params.getOrDefault("current", false);
		render(jteOutput, jteHtmlInterceptor, label, value, href, note, current);
	}
}
