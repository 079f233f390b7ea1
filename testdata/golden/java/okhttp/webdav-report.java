import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String content = """
            <C:calendar-query xmlns:C="urn:ietf:params:xml:ns:caldav"><C:filter><![CDATA[a<b && "c">']]></C:filter></C:calendar-query>""";
        RequestBody body = RequestBody.create(content, null);

        Request request = new Request.Builder()
                .url("https://dav.example.com/dav/calendar/")
                .header("Depth", "0")
                .header("Content-Type", "text/xml")
                .method("REPORT", body)
                .build();

        OkHttpClient client = new OkHttpClient();
        try (Response response = client.newCall(request).execute()) {
            System.out.println(response.body().string());
        }
    }
}
