import okhttp3.Credentials;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

public class Snippet {
    public static void main(String[] args) throws Exception {
        Request request = new Request.Builder()
                .url("https://ci.example.com/job/Example%20Team/job/app/job/release%252F1.4/build?delay=0sec")
                .header("Jenkins-Crumb", "YOUR_CRUMB")
                .header("Authorization", Credentials.basic("example-bot", "YOUR_API_TOKEN"))
                .post(RequestBody.EMPTY)
                .build();

        OkHttpClient client = new OkHttpClient();
        try (Response response = client.newCall(request).execute()) {
            System.out.println(response.body().string());
        }
    }
}
