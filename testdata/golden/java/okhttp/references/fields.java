import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String odd = System.getenv("ODD");
        String first = System.getenv("FIRST");
        String second = System.getenv("SECOND");

        Request request = new Request.Builder()
                .url("https://api.example.com/items")
                .header("X-Odd", "a " + odd + " z")
                .header("X-Two", first + second)
                .header("X-Braces", "{\"" + first + "\": \"{" + second + "}\"}")
                .header("X-Same", first)
                .header("X-Quote", "it's \"" + first + "\" \\ $x ${y} `z` %s !")
                .build();

        OkHttpClient client = new OkHttpClient();
        try (Response response = client.newCall(request).execute()) {
            System.out.println(response.body().string());
        }
    }
}
