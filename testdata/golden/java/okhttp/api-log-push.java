import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String content = """
            {"ts":"2026-01-02T10:30:00.000Z","host":"web-1","app":"api","log":{"level":"info","message":"GET /v1 200 12ms"}}
            {"ts":"2026-01-02T10:30:01.250Z","host":"web-2","app":"api","log":{"level":"error","message":"\\u001b[31mboom\\u001b[0m\\n\\tat main.go:10"}}
            {"ts":"0","host":"web-1","app":"cron","log":{"message":""}}""";
        RequestBody body = RequestBody.create(content, null);

        Request request = new Request.Builder()
                .url("https://logs.example.com:9428/insert/jsonline?_stream_fields=host,app&_time_field=ts&_msg_field=log.message")
                .header("Content-Type", "application/stream+json")
                .header("AccountID", "0")
                .header("ProjectID", "0")
                .post(body)
                .build();

        OkHttpClient client = new OkHttpClient();
        try (Response response = client.newCall(request).execute()) {
            System.out.println(response.body().string());
        }
    }
}
