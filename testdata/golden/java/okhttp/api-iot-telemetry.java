import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String content = """
            [{"ts":1767349800000,"values":{"temperature":-0.0,"humidity":55.10,"pressure":1.01325E+5,"doorOpen":false}},{"ts":1767349801000,"values":{"temperature":21,"gps":[50.9413,6.9583,null],"fw":"1.10","raw":"0x00FF"}}]""";
        RequestBody body = RequestBody.create(content, null);

        Request request = new Request.Builder()
                .url("https://iot.example.com/api/v1/YOUR_DEVICE_TOKEN/telemetry")
                .header("Content-Type", "application/json")
                .post(body)
                .build();

        OkHttpClient client = new OkHttpClient();
        try (Response response = client.newCall(request).execute()) {
            System.out.println(response.body().string());
        }
    }
}
