import okhttp3.Credentials;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

public class Snippet {
    public static void main(String[] args) throws Exception {
        Request request = new Request.Builder()
                .url("https://git.example.com/example/project.git/info/refs?service=git-upload-pack")
                .header("Git-Protocol", "version=2")
                .header("Pragma", "no-cache")
                .header("Accept", "*/*")
                .header("Authorization", Credentials.basic("oauth2", "YOUR_TOKEN"))
                .build();

        OkHttpClient client = new OkHttpClient();
        try (Response response = client.newCall(request).execute()) {
            System.out.println(response.body().string());
        }
    }
}
