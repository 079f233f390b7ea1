import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

public class Snippet {
    public static void main(String[] args) throws Exception {
        Request request = new Request.Builder()
                .url("https://api.example.com/headers")
                .header("aCCEPT", "*/*")
                .header("USER-AGENT", "Example/1.0")
                .header("x-lower", "1")
                .header("X-UPPER", "2")
                .header("DNT", "1")
                .header("WWW-test", "3")
                .header("SOAPACTION", "\"urn:x\"")
                .build();

        OkHttpClient client = new OkHttpClient();
        try (Response response = client.newCall(request).execute()) {
            System.out.println(response.body().string());
        }
    }
}
