import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

public class Snippet {
    public static void main(String[] args) throws Exception {
        Request request = new Request.Builder()
                .url("https://api.example.com/run")
                .header("X-`touch$IFS'snipgen-canary'`", "1")
                .header("X-'+'", "2")
                .header("'$_SERVER'", "3")
                .header("X-$PATH-%TEMP%-!!", "4")
                .header("X-'-`touch$IFS'snipgen-canary'`-'", "5")
                .header("a'.'b", "6")
                .header("*#-'", "7")
                .build();

        OkHttpClient client = new OkHttpClient();
        try (Response response = client.newCall(request).execute()) {
            System.out.println(response.body().string());
        }
    }
}
