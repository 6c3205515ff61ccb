package gg.jte.generated.ondemand.ui;
@SuppressWarnings("unchecked")
public final class JteshareGenerated {
	public static final String JTE_NAME = "ui/share.jte";
	public static final int[] JTE_LINE_INFO = {0,0,0,0,0,2,2,2,2,2,2,2,2,2,2,3,3,3,0,1,1,1,1};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, long value, long of) {
		jteOutput.writeContent("<svg class=\"share\" viewBox=\"0 0 100 10\" preserveAspectRatio=\"none\" aria-hidden=\"true\" focusable=\"false\"><rect class=\"whole\" width=\"100\" height=\"10\"/><rect class=\"part\"");
		var __jte_html_attribute_0 = of == 0 ? 0 : Math.min(100, Math.round(value * 100.0 / of));
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
			jteOutput.writeContent(" width=\"");
			jteOutput.setContext("rect", "width");
			jteOutput.writeUserContent(__jte_html_attribute_0);
			jteOutput.setContext("rect", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(" height=\"10\"/></svg>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		long value = (long)params.get("value");
		long of = (long)params.get("of");
		render(jteOutput, jteHtmlInterceptor, value, of);
	}
}
