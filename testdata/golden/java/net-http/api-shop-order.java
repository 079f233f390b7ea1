import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String body = """
            {"order":{"id":820982911946154508,"currency":"EUR","total_price":"199.00","total_tax":"31.77","taxes_included":true,"line_items":[{"variant_id":447654529,"quantity":1,"price":"199.00","properties":[{"name":"Engraving","value":"I \u2665 rock 'n' roll"}],"tax_lines":[{"rate":0.19,"title":"MwSt."}]}],"note":"","note_attributes":[],"customer":{"email":"customer@example.com","phone":null},"shipping_address":{"zip":"01067","country_code":"DE"},"tags":"web, \\"vip\\""}}""";

        HttpRequest request = HttpRequest.newBuilder(URI.create("https://shop.example.com/admin/api/2026-01/orders.json"))
                .header("X-Shop-Access-Token", "YOUR_TOKEN")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();

        HttpClient client = HttpClient.newHttpClient();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        System.out.println(response.body());
    }
}
