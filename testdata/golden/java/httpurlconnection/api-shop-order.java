import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String body = """
            {"order":{"id":820982911946154508,"currency":"EUR","total_price":"199.00","total_tax":"31.77","taxes_included":true,"line_items":[{"variant_id":447654529,"quantity":1,"price":"199.00","properties":[{"name":"Engraving","value":"I \u2665 rock 'n' roll"}],"tax_lines":[{"rate":0.19,"title":"MwSt."}]}],"note":"","note_attributes":[],"customer":{"email":"customer@example.com","phone":null},"shipping_address":{"zip":"01067","country_code":"DE"},"tags":"web, \\"vip\\""}}""";

        URL url = URI.create("https://shop.example.com/admin/api/2026-01/orders.json").toURL();
        HttpURLConnection connection = (HttpURLConnection) url.openConnection();
        connection.setRequestMethod("POST");
        connection.setRequestProperty("X-Shop-Access-Token", "YOUR_TOKEN");
        connection.setRequestProperty("Content-Type", "application/json");
        connection.setDoOutput(true);
        try (OutputStream stream = connection.getOutputStream()) {
            stream.write(body.getBytes(StandardCharsets.UTF_8));
        }

        int status = connection.getResponseCode();
        InputStream content = status < 400 ? connection.getInputStream() : connection.getErrorStream();
        if (content != null) {
            System.out.println(new String(content.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
