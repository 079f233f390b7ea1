import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

public class Snippet {
    public static void main(String[] args) throws Exception {
        Request request = new Request.Builder()
                .url("https://api.example.com/headers")
                .header("X-Single", "'a' 'b'")
                .header("X-Double", "\"a\" \"b\"")
                .header("X-Back", "`a` `b`")
                .header("X-Mixed", "'\"`\"'")
                .header("X-Slash", "\\ \\\\ \\' \\\" \\n \\x41 \\u0041 \\0 C:\\new\\temp\\")
                .header("X-Triple", "''' \"\"\" ```")
                .header("ETag-Like", "\"abc\\\"def\"")
                .build();

        OkHttpClient client = new OkHttpClient();
        try (Response response = client.newCall(request).execute()) {
            System.out.println(response.body().string());
        }
    }
}
