import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String classValue = System.getenv("CLASS");
        String importValue = System.getenv("IMPORT");
        String urlValue = System.getenv("URL");
        String responseValue = System.getenv("RESPONSE");
        String headersValue = System.getenv("HEADERS");
        String requestValue = System.getenv("REQUEST");
        String clientValue = System.getenv("CLIENT");
        String os = System.getenv("OS");
        String user = System.getenv("USER_VALUE");
        String userId = System.getenv("USER_ID");
        String userId2 = System.getenv("USER_ID_VALUE");
        String userid = System.getenv("USERID");
        String x1 = System.getenv("X1");

        Request request = new Request.Builder()
                .url("https://api.example.com/" + classValue + "/" + importValue + "/" + urlValue + "/" + responseValue + "/" + headersValue + "/" + requestValue + "/" + clientValue + "/" + os + "/" + user + "/" + userId + "/" + userId2 + "/" + userid + "/" + x1)
                .build();

        OkHttpClient client = new OkHttpClient();
        try (Response response = client.newCall(request).execute()) {
            System.out.println(response.body().string());
        }
    }
}
