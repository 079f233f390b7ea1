import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String content = """
            {"index":"products"}
            {"query":{"match_all":{}},"from":0,"size":1}
            {}
            {"query":{"query_string":{"query":"title:\\"caf\\u00e9\\" AND price:[10 TO *]"}}}
            {"index":["logs-*","-logs-old"],"search_type":"dfs_query_then_fetch"}
            {"size":0}
            """;
        RequestBody body = RequestBody.create(content, null);

        Request request = new Request.Builder()
                .url("https://search.example.com/_msearch?max_concurrent_searches=2")
                .header("Content-Type", "application/x-ndjson")
                .header("Authorization", "Bearer YOUR_TOKEN")
                .post(body)
                .build();

        OkHttpClient client = new OkHttpClient();
        try (Response response = client.newCall(request).execute()) {
            System.out.println(response.body().string());
        }
    }
}
