import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

public class Snippet {
    public static void main(String[] args) throws Exception {
        Request request = new Request.Builder()
                .url("https://api.example.com/run")
                .header("Authorization", "Bearer a'b\"c`d$(touch snipgen-canary)${x}'; touch snipgen-canary; '\\")
                .header("Cookie", "a'b=$(touch snipgen-canary); `touch snipgen-canary`='; touch snipgen-canary; '; c=\"; touch snipgen-canary; \"; ${d}={${touch('snipgen-canary')}}; e='+open('snipgen-canary','w')+'")
                .build();

        OkHttpClient client = new OkHttpClient();
        try (Response response = client.newCall(request).execute()) {
            System.out.println(response.body().string());
        }
    }
}
