package gg.jte.generated.ondemand.ui;
import gg.jte.Content;
import id.payung.shell.Shell;
@SuppressWarnings("unchecked")
public final class JtelayoutGenerated {
	public static final String JTE_NAME = "ui/layout.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,2,2,2,10,10,10,10,10,10,10,10,10,10,14,14,14,15,15,15,15,15,15,15,15,15,16,16,16,16,16,16,16,16,16,17,17,17,17,17,17,17,17,17,18,18,18,18,18,18,18,18,18,19,19,19,19,19,19,19,19,19,21,21,21,21,21,21,21,21,21,22,22,23,23,23,23,23,23,23,23,23,24,24,27,27,27,28,28,29,29,29,30,30,32,32,36,36,37,37,37,38,38,39,39,39,40,40,41,41,41,42,42,44,44,45,45,45,46,46,48,48,48,53,53,53,2,3,4,5,6,7,8,8,8,8};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Shell shell, String title, Content content, Content crumbs, Content actions, String subtitle, String refresh) {
		jteOutput.writeContent("<!doctype html>\n<html");
		var __jte_html_attribute_0 = shell.words().language().code();
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
			jteOutput.writeContent(" lang=\"");
			jteOutput.setContext("html", "lang");
			jteOutput.writeUserContent(__jte_html_attribute_0);
			jteOutput.setContext("html", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>");
		jteOutput.setContext("title", null);
		jteOutput.writeUserContent(title);
		jteOutput.writeContent(" · Payung</title>\n<link rel=\"icon\" type=\"image/svg+xml\"");
		var __jte_html_attribute_1 = shell.assets().url("/img/payung.svg");
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
			jteOutput.writeContent(" href=\"");
			jteOutput.setContext("link", "href");
			jteOutput.writeUserContent(__jte_html_attribute_1);
			jteOutput.setContext("link", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">\n<link rel=\"stylesheet\"");
		var __jte_html_attribute_2 = shell.assets().url("/css/tokens.css");
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_2)) {
			jteOutput.writeContent(" href=\"");
			jteOutput.setContext("link", "href");
			jteOutput.writeUserContent(__jte_html_attribute_2);
			jteOutput.setContext("link", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">\n<link rel=\"stylesheet\"");
		var __jte_html_attribute_3 = shell.assets().url("/css/base.css");
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_3)) {
			jteOutput.writeContent(" href=\"");
			jteOutput.setContext("link", "href");
			jteOutput.writeUserContent(__jte_html_attribute_3);
			jteOutput.setContext("link", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">\n<link rel=\"stylesheet\"");
		var __jte_html_attribute_4 = shell.assets().url("/css/layout.css");
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_4)) {
			jteOutput.writeContent(" href=\"");
			jteOutput.setContext("link", "href");
			jteOutput.writeUserContent(__jte_html_attribute_4);
			jteOutput.setContext("link", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">\n<link rel=\"stylesheet\"");
		var __jte_html_attribute_5 = shell.assets().url("/css/components.css");
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_5)) {
			jteOutput.writeContent(" href=\"");
			jteOutput.setContext("link", "href");
			jteOutput.writeUserContent(__jte_html_attribute_5);
			jteOutput.setContext("link", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">\n<meta name=\"htmx-config\" content='{\"includeIndicatorStyles\":false,\"allowEval\":false,\"historyCacheSize\":0}'>\n<script defer");
		var __jte_html_attribute_6 = shell.assets().url("/webjars/htmx.org/dist/htmx.min.js");
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_6)) {
			jteOutput.writeContent(" src=\"");
			jteOutput.setContext("script", "src");
			jteOutput.writeUserContent(__jte_html_attribute_6);
			jteOutput.setContext("script", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent("></script>\n");
		if (refresh != null) {
			jteOutput.writeContent("\n<noscript><meta http-equiv=\"refresh\"");
			var __jte_html_attribute_7 = refresh;
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_7)) {
				jteOutput.writeContent(" content=\"");
				jteOutput.setContext("meta", "content");
				jteOutput.writeUserContent(__jte_html_attribute_7);
				jteOutput.setContext("meta", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent("></noscript>\n");
		}
		jteOutput.writeContent("\n</head>\n<body>\n<a class=\"skip\" href=\"#isi\">");
		jteOutput.setContext("a", null);
		jteOutput.writeUserContent(shell.say("layout.skip"));
		jteOutput.writeContent("</a>\n");
		if (shell.demo()) {
			jteOutput.writeContent("\n<aside class=\"demo\" aria-label=\"Demo\">");
			jteOutput.setContext("aside", null);
			jteOutput.writeUserContent(shell.say("layout.demo"));
			jteOutput.writeContent("</aside>\n");
		}
		jteOutput.writeContent("\n<div class=\"desk\">\n");
		gg.jte.generated.ondemand.ui.JterailGenerated.render(jteOutput, jteHtmlInterceptor, shell);
		jteOutput.writeContent("\n<main id=\"isi\">\n<div class=\"head\">\n<div>\n");
		if (crumbs != null) {
			jteOutput.writeContent("\n<p class=\"crumbs\">");
			jteOutput.setContext("p", null);
			jteOutput.writeUserContent(crumbs);
			jteOutput.writeContent("</p>\n");
		}
		jteOutput.writeContent("\n<h1>");
		jteOutput.setContext("h1", null);
		jteOutput.writeUserContent(title);
		jteOutput.writeContent("</h1>\n");
		if (subtitle != null) {
			jteOutput.writeContent("\n<p class=\"soft\">");
			jteOutput.setContext("p", null);
			jteOutput.writeUserContent(subtitle);
			jteOutput.writeContent("</p>\n");
		}
		jteOutput.writeContent("\n</div>\n");
		if (actions != null) {
			jteOutput.writeContent("\n<div class=\"actions\">");
			jteOutput.setContext("div", null);
			jteOutput.writeUserContent(actions);
			jteOutput.writeContent("</div>\n");
		}
		jteOutput.writeContent("\n</div>\n");
		jteOutput.setContext("main", null);
		jteOutput.writeUserContent(content);
		jteOutput.writeContent("\n</main>\n</div>\n</body>\n</html>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Shell shell = (Shell)params.get("shell");
		String title = (String)params.get("title");
		Content content = (Content)params.get("content");
		Content crumbs = (Content)params.getOrDefault("crumbs", null);
		Content actions = (Content)params.getOrDefault("actions", null);
		String subtitle = (String)params.getOrDefault("subtitle", null);
		String refresh = (String)params.getOrDefault("refresh", null);
		render(jteOutput, jteHtmlInterceptor, shell, title, content, crumbs, actions, subtitle, refresh);
	}
}
