import okhttp3.FormBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

public class Snippet {
    public static void main(String[] args) throws Exception {
        RequestBody body = new FormBody.Builder()
                .add("value", "--env=test --url=https://a.example.com/?x=1&y\nDONE")
                .add("protected", "true")
                .add("masked", "false")
                .add("raw", "")
                .build();

        Request request = new Request.Builder()
                .url("https://git.example.com/api/v4/projects/42/variables/DEPLOY_OPTS?filter[environment_scope]=review%2F*")
                .header("JOB-TOKEN", "YOUR_JOB_TOKEN")
                .put(body)
                .build();

        OkHttpClient client = new OkHttpClient();
        try (Response response = client.newCall(request).execute()) {
            System.out.println(response.body().string());
        }
    }
}
