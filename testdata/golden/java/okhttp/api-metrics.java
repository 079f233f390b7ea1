import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String content = """
            {"series":[{"metric":"app.request.duration","type":3,"points":[[1767349800,0.0421],[1767349860,1.5e-7],[1767349920,12.0]],"tags":["env:test","version:1.10"],"unit":"second"},{"metric":"app.errors","type":1,"interval":10,"points":[]}]}""";
        RequestBody body = RequestBody.create(content, null);

        Request request = new Request.Builder()
                .url("https://metrics.example.com/api/v2/series")
                .header("DD-API-KEY", "YOUR_API_KEY")
                .header("DD-APPLICATION-KEY", "YOUR_APP_KEY")
                .header("Accept", "application/json")
                .header("Content-Type", "application/json")
                .post(body)
                .build();

        OkHttpClient client = new OkHttpClient();
        try (Response response = client.newCall(request).execute()) {
            System.out.println(response.body().string());
        }
    }
}
