package gg.jte.generated.ondemand.tasks;
import id.payung.shared.Permission;
import id.payung.shell.Shell;
import id.payung.tasks.Figure;
import id.payung.tasks.web.TodayView;
@SuppressWarnings("unchecked")
public final class JtetodayGenerated {
	public static final String JTE_NAME = "tasks/today.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,3,4,4,4,4,6,9,9,10,10,12,12,13,13,14,14,16,16,17,17,17,17,17,17,17,17,17,18,18,18,18,18,18,19,19,20,20,21,21,23,23,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,25,25,27,27,29,29,30,30,30,32,32,33,33,33,33,33,33,33,33,33,33,33,33,33,33,33,33,33,34,34,37,37,39,39,40,40,40,40,40,40,41,41,41,42,42,42,42,42,42,42,42,42,42,42,42,42,42,42,44,44,45,45,45,45,45,45,45,45,45,45,45,45,45,45,45,45,45,45,45,45,45,45,45,45,45,45,45,45,45,45,45,45,46,46,48,48,48,48,48,48,48,48,48,48,48,48,49,49,49,51,51,52,52,52,52,52,52,52,52,52,52,52,52,52,52,52,52,52,52,52,52,53,53,53,4,5,5,5,5};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Shell shell, TodayView view) {
		gg.jte.generated.ondemand.ui.JtelayoutGenerated.render(jteOutput, jteHtmlInterceptor, shell, shell.say("today.title"), new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				jteOutput.writeContent("\n");
				if (!view.head().isEmpty()) {
					jteOutput.writeContent("\n<div class=\"figures\">\n");
					for (var figure : view.head()) {
						jteOutput.writeContent("\n");
						gg.jte.generated.ondemand.ui.JtefigureGenerated.render(jteOutput, jteHtmlInterceptor, shell.say("figure." + figure.code() + ".label"), figure.unit() == Figure.Unit.RUPIAH ? shell.money(figure.value()) : shell.number(figure.value()), figure.href(), shell.say("figure." + figure.code() + ".note"), false);
						jteOutput.writeContent("\n");
					}
					jteOutput.writeContent("\n</div>\n");
				}
				jteOutput.writeContent("\n<div");
				var __jte_html_attribute_0 = view.steps().isEmpty() ? "" : "two";
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
					jteOutput.writeContent(" class=\"");
					jteOutput.setContext("div", "class");
					jteOutput.writeUserContent(__jte_html_attribute_0);
					jteOutput.setContext("div", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent(">\n<section class=\"sheet\"><header><h2>");
				jteOutput.setContext("h2", null);
				jteOutput.writeUserContent(shell.say("today.waiting"));
				jteOutput.writeContent("</h2><small>");
				jteOutput.setContext("small", null);
				jteOutput.writeUserContent(shell.say("today.waiting.order"));
				jteOutput.writeContent("</small></header>\n");
				if (view.waiting().isEmpty()) {
					jteOutput.writeContent("\n");
					gg.jte.generated.ondemand.ui.JteemptyGenerated.render(jteOutput, jteHtmlInterceptor, shell.say("today.nothing"), shell.say("today.nothing.text"), null);
					jteOutput.writeContent("\n");
				} else {
					jteOutput.writeContent("\n<ul class=\"todo\">\n");
					for (var item : view.waiting()) {
						jteOutput.writeContent("\n<li><a");
						var __jte_html_attribute_1 = item.href();
						if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
							jteOutput.writeContent(" href=\"");
							jteOutput.setContext("a", "href");
							jteOutput.writeUserContent(__jte_html_attribute_1);
							jteOutput.setContext("a", null);
							jteOutput.writeContent("\"");
						}
						jteOutput.writeContent("><b>");
						jteOutput.setContext("b", null);
						jteOutput.writeUserContent(shell.number(item.count()));
						jteOutput.writeContent("</b><span>");
						jteOutput.setContext("span", null);
						jteOutput.writeUserContent(shell.say("waiting." + item.code() + ".title"));
						jteOutput.writeContent("<br><small>");
						jteOutput.setContext("small", null);
						jteOutput.writeUserContent(shell.say("waiting." + item.code() + ".note"));
						jteOutput.writeContent("</small></span>");
						if (item.oldest() != null) {
							gg.jte.generated.ondemand.ui.JtetagGenerated.render(jteOutput, jteHtmlInterceptor, shell.say("today.since", shell.date(shell.words().day(item.oldest()))), shell.daysSince(item.oldest()) > 7 ? "warn" : "");
						}
						jteOutput.writeContent("</a></li>\n");
					}
					jteOutput.writeContent("\n</ul>\n");
				}
				jteOutput.writeContent("\n</section>\n");
				if (!view.steps().isEmpty()) {
					jteOutput.writeContent("\n<section class=\"sheet\"><header><h2>");
					jteOutput.setContext("h2", null);
					jteOutput.writeUserContent(shell.say("today.funnel"));
					jteOutput.writeContent("</h2></header>\n<ul class=\"body funnel\">\n");
					for (var step : view.steps()) {
						jteOutput.writeContent("\n<li><a");
						var __jte_html_attribute_2 = step.href();
						if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_2)) {
							jteOutput.writeContent(" href=\"");
							jteOutput.setContext("a", "href");
							jteOutput.writeUserContent(__jte_html_attribute_2);
							jteOutput.setContext("a", null);
							jteOutput.writeContent("\"");
						}
						jteOutput.writeContent(">");
						jteOutput.setContext("a", null);
						jteOutput.writeUserContent(shell.say("figure." + step.code() + ".label"));
						jteOutput.writeContent("</a>");
						gg.jte.generated.ondemand.ui.JteshareGenerated.render(jteOutput, jteHtmlInterceptor, step.value(), view.widest());
						jteOutput.writeContent("<span>");
						jteOutput.setContext("span", null);
						jteOutput.writeUserContent(shell.number(step.value()));
						jteOutput.writeContent("</span></li>\n");
					}
					jteOutput.writeContent("\n</ul>\n</section>\n");
				}
				jteOutput.writeContent("\n</div>\n");
				if (!view.areas().isEmpty()) {
					jteOutput.writeContent("\n<section class=\"sheet\"><header><h2>");
					jteOutput.setContext("h2", null);
					jteOutput.writeUserContent(shell.say("today.coverage"));
					jteOutput.writeContent("</h2><small>");
					jteOutput.setContext("small", null);
					jteOutput.writeUserContent(shell.say("today.coverage.note"));
					jteOutput.writeContent("</small></header>\n");
					gg.jte.generated.ondemand.ui.JtetableGenerated.render(jteOutput, jteHtmlInterceptor, shell.say("today.coverage"), new gg.jte.html.HtmlContent() {
						public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
							jteOutput.writeContent("\n<thead><tr><th scope=\"col\">");
							jteOutput.setContext("th", null);
							jteOutput.writeUserContent(shell.say("today.area"));
							jteOutput.writeContent("</th><th scope=\"col\" class=\"n\">");
							jteOutput.setContext("th", null);
							jteOutput.writeUserContent(shell.say("today.workers"));
							jteOutput.writeContent("</th><th scope=\"col\" class=\"n\">");
							jteOutput.setContext("th", null);
							jteOutput.writeUserContent(shell.say("today.covered"));
							jteOutput.writeContent("</th><th scope=\"col\" class=\"n\">");
							jteOutput.setContext("th", null);
							jteOutput.writeUserContent(shell.say("today.share"));
							jteOutput.writeContent("</th><th scope=\"col\"><span class=\"unseen\">");
							jteOutput.setContext("span", null);
							jteOutput.writeUserContent(shell.say("today.share"));
							jteOutput.writeContent("</span></th></tr></thead>\n<tbody>\n");
							for (var line : view.areas()) {
								jteOutput.writeContent("\n<tr><th scope=\"row\">");
								jteOutput.setContext("th", null);
								jteOutput.writeUserContent(line.area());
								jteOutput.writeContent("</th><td class=\"n\"><a");
								var __jte_html_attribute_3 = line.workersHref();
								if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_3)) {
									jteOutput.writeContent(" href=\"");
									jteOutput.setContext("a", "href");
									jteOutput.writeUserContent(__jte_html_attribute_3);
									jteOutput.setContext("a", null);
									jteOutput.writeContent("\"");
								}
								jteOutput.writeContent(">");
								jteOutput.setContext("a", null);
								jteOutput.writeUserContent(shell.number(line.workers()));
								jteOutput.writeContent("</a></td><td class=\"n\"><a");
								var __jte_html_attribute_4 = line.coveredHref();
								if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_4)) {
									jteOutput.writeContent(" href=\"");
									jteOutput.setContext("a", "href");
									jteOutput.writeUserContent(__jte_html_attribute_4);
									jteOutput.setContext("a", null);
									jteOutput.writeContent("\"");
								}
								jteOutput.writeContent(">");
								jteOutput.setContext("a", null);
								jteOutput.writeUserContent(shell.number(line.covered()));
								jteOutput.writeContent("</a></td><td class=\"n\">");
								jteOutput.setContext("td", null);
								jteOutput.writeUserContent(shell.percent(line.perMille()));
								jteOutput.writeContent("</td><td class=\"chart\">");
								gg.jte.generated.ondemand.ui.JteshareGenerated.render(jteOutput, jteHtmlInterceptor, line.covered(), line.workers());
								jteOutput.writeContent("</td></tr>\n");
							}
							jteOutput.writeContent("\n</tbody>\n<tfoot><tr><td>");
							jteOutput.setContext("td", null);
							jteOutput.writeUserContent(shell.say("table.total"));
							jteOutput.writeContent("</td><td class=\"n\">");
							jteOutput.setContext("td", null);
							jteOutput.writeUserContent(shell.number(view.total().workers()));
							jteOutput.writeContent("</td><td class=\"n\">");
							jteOutput.setContext("td", null);
							jteOutput.writeUserContent(shell.number(view.total().covered()));
							jteOutput.writeContent("</td><td class=\"n\">");
							jteOutput.setContext("td", null);
							jteOutput.writeUserContent(shell.percent(view.total().perMille()));
							jteOutput.writeContent("</td><td></td></tr></tfoot>\n");
						}
					});
					jteOutput.writeContent("\n</section>\n");
				}
				jteOutput.writeContent("\n");
			}
		}, new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				jteOutput.setContext("html", null);
				jteOutput.writeUserContent(shell.place());
				jteOutput.writeContent(" · ");
				jteOutput.setContext("html", null);
				jteOutput.writeUserContent(shell.words().weekday(shell.today()));
			}
		}, new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				if (shell.may(Permission.UPLOAD_LISTINGS)) {
					jteOutput.writeContent("<a class=\"button go\" href=\"/daftar/unggah\">");
					jteOutput.setContext("a", null);
					jteOutput.writeUserContent(shell.say("today.upload"));
					jteOutput.writeContent("</a>");
				}
			}
		}, null, null);
		jteOutput.writeContent("\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Shell shell = (Shell)params.get("shell");
		TodayView view = (TodayView)params.get("view");
		render(jteOutput, jteHtmlInterceptor, shell, view);
	}
}
