import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String content = """
            {\r
              "name": "Example GmbH & Co. KG",\r
              "creditonhold": false,\r
              "revenue": 5000000.00,\r
              "primarycontactid@odata.bind": "/contacts(00000000-0000-0000-0000-000000000002)",\r
              "@odata.type": "Microsoft.Dynamics.CRM.account"\r
            }""";
        RequestBody body = RequestBody.create(content, null);

        Request request = new Request.Builder()
                .url("https://crm.example.com/api/data/v9.2/accounts(00000000-0000-0000-0000-000000000001)?$select=name,revenue")
                .header("Authorization", "Bearer YOUR_TOKEN")
                .header("OData-MaxVersion", "4.0")
                .header("OData-Version", "4.0")
                .header("Accept", "application/json")
                .header("If-Match", "*")
                .header("Prefer", "return=representation, odata.include-annotations=\"*\"")
                .header("Content-Type", "application/json; charset=utf-8")
                .patch(body)
                .build();

        OkHttpClient client = new OkHttpClient();
        try (Response response = client.newCall(request).execute()) {
            System.out.println(response.body().string());
        }
    }
}
