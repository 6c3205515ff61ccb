package gg.jte.generated.ondemand.ui;
import id.payung.shell.Shell;
import java.util.Map;
@SuppressWarnings("unchecked")
public final class JtefieldGenerated {
	public static final String JTE_NAME = "ui/field.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,2,2,2,14,14,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,17,17,17,17,17,17,17,17,17,17,17,18,18,18,18,18,18,18,18,18,18,18,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,21,21,21,2,3,4,5,6,7,8,9,10,11,12,13,13,13,13};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Shell shell, String name, String label, String value, String type, String hint, String inputmode, String autocomplete, String min, String max, boolean required, Map<String, String> errors) {
		var wrong = errors.get(name);
		jteOutput.writeContent("\n<div class=\"field\">\n<label");
		var __jte_html_attribute_0 = name;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
			jteOutput.writeContent(" for=\"");
			jteOutput.setContext("label", "for");
			jteOutput.writeUserContent(__jte_html_attribute_0);
			jteOutput.setContext("label", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">");
		jteOutput.setContext("label", null);
		jteOutput.writeUserContent(label);
		if (!required) {
			jteOutput.writeContent(" <small>");
			jteOutput.setContext("small", null);
			jteOutput.writeUserContent(shell.say("form.optional"));
			jteOutput.writeContent("</small>");
		}
		jteOutput.writeContent("</label>\n");
		if (hint != null) {
			jteOutput.writeContent("<small id=\"");
			jteOutput.setContext("small", "id");
			jteOutput.writeUserContent(name);
			jteOutput.setContext("small", null);
			jteOutput.writeContent("-hint\">");
			jteOutput.setContext("small", null);
			jteOutput.writeUserContent(hint);
			jteOutput.writeContent("</small>");
		}
		jteOutput.writeContent("\n");
		if (wrong != null) {
			jteOutput.writeContent("<small class=\"wrong\" id=\"");
			jteOutput.setContext("small", "id");
			jteOutput.writeUserContent(name);
			jteOutput.setContext("small", null);
			jteOutput.writeContent("-wrong\">");
			jteOutput.setContext("small", null);
			jteOutput.writeUserContent(shell.say(wrong));
			jteOutput.writeContent("</small>");
		}
		jteOutput.writeContent("\n<input");
		var __jte_html_attribute_1 = name;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
			jteOutput.writeContent(" id=\"");
			jteOutput.setContext("input", "id");
			jteOutput.writeUserContent(__jte_html_attribute_1);
			jteOutput.setContext("input", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_2 = name;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_2)) {
			jteOutput.writeContent(" name=\"");
			jteOutput.setContext("input", "name");
			jteOutput.writeUserContent(__jte_html_attribute_2);
			jteOutput.setContext("input", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_3 = type;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_3)) {
			jteOutput.writeContent(" type=\"");
			jteOutput.setContext("input", "type");
			jteOutput.writeUserContent(__jte_html_attribute_3);
			jteOutput.setContext("input", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_4 = value;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_4)) {
			jteOutput.writeContent(" value=\"");
			jteOutput.setContext("input", "value");
			jteOutput.writeUserContent(__jte_html_attribute_4);
			jteOutput.setContext("input", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_5 = inputmode;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_5)) {
			jteOutput.writeContent(" inputmode=\"");
			jteOutput.setContext("input", "inputmode");
			jteOutput.writeUserContent(__jte_html_attribute_5);
			jteOutput.setContext("input", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_6 = autocomplete;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_6)) {
			jteOutput.writeContent(" autocomplete=\"");
			jteOutput.setContext("input", "autocomplete");
			jteOutput.writeUserContent(__jte_html_attribute_6);
			jteOutput.setContext("input", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_7 = min;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_7)) {
			jteOutput.writeContent(" min=\"");
			jteOutput.setContext("input", "min");
			jteOutput.writeUserContent(__jte_html_attribute_7);
			jteOutput.setContext("input", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_8 = max;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_8)) {
			jteOutput.writeContent(" max=\"");
			jteOutput.setContext("input", "max");
			jteOutput.writeUserContent(__jte_html_attribute_8);
			jteOutput.setContext("input", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_9 = required;
		if (__jte_html_attribute_9) {
		jteOutput.writeContent(" required");
		}
		var __jte_html_attribute_10 = wrong != null ? "true" : null;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_10)) {
			jteOutput.writeContent(" aria-invalid=\"");
			jteOutput.setContext("input", "aria-invalid");
			jteOutput.writeUserContent(__jte_html_attribute_10);
			jteOutput.setContext("input", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_11 = wrong != null ? name + "-wrong" : hint != null ? name + "-hint" : null;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_11)) {
			jteOutput.writeContent(" aria-describedby=\"");
			jteOutput.setContext("input", "aria-describedby");
			jteOutput.writeUserContent(__jte_html_attribute_11);
			jteOutput.setContext("input", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">\n</div>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Shell shell = (Shell)params.get("shell");
		String name = (String)params.get("name");
		String label = (String)params.get("label");
		String value = (String)params.getOrDefault("value", "");
		String type = (String)params.getOrDefault("type", "text");
		String hint = (String)params.getOrDefault("hint", null);
		String inputmode = (String)params.getOrDefault("inputmode", null);
		String autocomplete = (String)params.getOrDefault("autocomplete", null);
		String min = (String)params.getOrDefault("min", null);
		String max = (String)params.getOrDefault("max", null);
		boolean required = (boolean)params.getOrDefault("required", false);
		Map<String, String> errors = (Map<String, String>)params.getOrDefault("errors", java.util.Map.of());
		render(jteOutput, jteHtmlInterceptor, shell, name, label, value, type, hint, inputmode, autocomplete, min, max, required, errors);
	}
}
