import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String content = """
            --batch_AAA123\r
            Content-Type: multipart/mixed; boundary=changeset_BBB456\r
            \r
            --changeset_BBB456\r
            Content-Type: application/http\r
            Content-Transfer-Encoding: binary\r
            Content-ID: 1\r
            \r
            POST /api/data/v9.2/tasks HTTP/1.1\r
            Content-Type: application/json;type=entry\r
            \r
            {"subject":"Task 1 in batch","regardingobjectid_account_task@odata.bind":"$1"}\r
            --changeset_BBB456--\r
            \r
            --batch_AAA123\r
            Content-Type: application/http\r
            Content-Transfer-Encoding: binary\r
            \r
            GET /api/data/v9.2/tasks?$top=1&$filter=contains(subject,'batch') HTTP/1.1\r
            Accept: application/json\r
            \r
            --batch_AAA123--\r
            """;
        RequestBody body = RequestBody.create(content, null);

        Request request = new Request.Builder()
                .url("https://crm.example.com/api/data/v9.2/$batch")
                .header("Authorization", "Bearer YOUR_TOKEN")
                .header("OData-MaxVersion", "4.0")
                .header("OData-Version", "4.0")
                .header("Accept", "application/json")
                .header("Content-Type", "multipart/mixed; boundary=\"batch_AAA123\"")
                .post(body)
                .build();

        OkHttpClient client = new OkHttpClient();
        try (Response response = client.newCall(request).execute()) {
            System.out.println(response.body().string());
        }
    }
}
