package gg.jte.generated.ondemand.ui;
@SuppressWarnings("unchecked")
public final class JtemarkGenerated {
	public static final String JTE_NAME = "ui/mark.jte";
	public static final int[] JTE_LINE_INFO = {1,1,1,1,1,1,1,1,1,1,1,1};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor) {
		jteOutput.writeContent("<a class=\"mark\" href=\"/\"><svg width=\"26\" height=\"26\" viewBox=\"0 0 24 24\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"1.8\" stroke-linecap=\"round\" aria-hidden=\"true\"><path d=\"M3 12a9 9 0 0 1 18 0z\" fill=\"currentColor\" stroke=\"none\"/><path d=\"M12 12v7a2 2 0 0 0 4 0M12 3V2\"/></svg>Payung</a>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		render(jteOutput, jteHtmlInterceptor);
	}
}
