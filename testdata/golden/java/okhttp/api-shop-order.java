import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String content = """
            {"order":{"id":820982911946154508,"currency":"EUR","total_price":"199.00","total_tax":"31.77","taxes_included":true,"line_items":[{"variant_id":447654529,"quantity":1,"price":"199.00","properties":[{"name":"Engraving","value":"I \u2665 rock 'n' roll"}],"tax_lines":[{"rate":0.19,"title":"MwSt."}]}],"note":"","note_attributes":[],"customer":{"email":"customer@example.com","phone":null},"shipping_address":{"zip":"01067","country_code":"DE"},"tags":"web, \\"vip\\""}}""";
        RequestBody body = RequestBody.create(content, null);

        Request request = new Request.Builder()
                .url("https://shop.example.com/admin/api/2026-01/orders.json")
                .header("X-Shop-Access-Token", "YOUR_TOKEN")
                .header("Content-Type", "application/json")
                .post(body)
                .build();

        OkHttpClient client = new OkHttpClient();
        try (Response response = client.newCall(request).execute()) {
            System.out.println(response.body().string());
        }
    }
}
