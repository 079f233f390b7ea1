import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

import java.net.InetSocketAddress;
import java.net.Proxy;

public class Snippet {
    public static void main(String[] args) throws Exception {
        Request request = new Request.Builder().url("https://api.example.com/v1/items").build();

        OkHttpClient client =
                new OkHttpClient.Builder()
                        .proxy(
                                new Proxy(
                                        Proxy.Type.HTTP,
                                        new InetSocketAddress("proxy.example.com", 3128)))
                        .build();
        try (Response response = client.newCall(request).execute()) {
            System.out.println(response.body().string());
        }
    }
}
