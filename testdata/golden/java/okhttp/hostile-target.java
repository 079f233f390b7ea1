import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

public class Snippet {
    public static void main(String[] args) throws Exception {
        Request request = new Request.Builder()
                .url("https://api.example.com/'$(touch${IFS}snipgen-canary)'/`touch${IFS}snipgen-canary`/\"$(touch${IFS}snipgen-canary)\"/${x}/%23{x}/\\(x)?a='+open('snipgen-canary','w')+'&${require('fs').writeFileSync('snipgen-canary','')}&`;touch${IFS}snipgen-canary;`=\";touch${IFS}snipgen-canary;\"&%TEMP%&{$x}&{${touch('snipgen-canary')}}&a'b\"c`d=\\")
                .build();

        OkHttpClient client = new OkHttpClient();
        try (Response response = client.newCall(request).execute()) {
            System.out.println(response.body().string());
        }
    }
}
