import okhttp3.Credentials;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String content = """
            {"docs":[{"_id":"order:1001","total":19.90},{"_id":"order:1002","_rev":"2-7051cbe5c8faecd085a3fa619e6e6337","_deleted":true},{"_id":"_design/app","language":"javascript","views":{"by_day":{"map":"function (doc) {\\n  if (doc.total > 0) { emit(doc.day, null); }\\n}","reduce":"_count"}}}],"new_edits":true}""";
        RequestBody body = RequestBody.create(content, null);

        Request request = new Request.Builder()
                .url("http://localhost:5984/shop%2Feu/_bulk_docs")
                .header("Content-Type", "application/json")
                .header("Authorization", Credentials.basic("admin", "YOUR_PASSWORD"))
                .post(body)
                .build();

        OkHttpClient client = new OkHttpClient();
        try (Response response = client.newCall(request).execute()) {
            System.out.println(response.body().string());
        }
    }
}
