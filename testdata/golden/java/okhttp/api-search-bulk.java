import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String content = """
            {"index":{"_index":"books","_id":"1"}}
            {"title":"First","year":1999}
            {"update":{"_index":"books","_id":"2"}}
            {"doc":{"price":9.90}}
            {"delete":{"_index":"books","_id":"3"}}
            """;
        RequestBody body = RequestBody.create(content, null);

        Request request = new Request.Builder()
                .url("http://localhost:9200/_bulk?refresh=wait_for")
                .header("Content-Type", "application/x-ndjson")
                .post(body)
                .build();

        OkHttpClient client = new OkHttpClient();
        try (Response response = client.newCall(request).execute()) {
            System.out.println(response.body().string());
        }
    }
}
