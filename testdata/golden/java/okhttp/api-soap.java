import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String content = """
            <?xml version="1.0" encoding="utf-8"?>\r
            <soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/">\r
              <soap:Body>\r
                <m:GetPrice xmlns:m="http://www.example.com/stock">\r
                  <m:Name>A &amp; B's &lt;x&gt;</m:Name>\r
                </m:GetPrice>\r
              </soap:Body>\r
            </soap:Envelope>\r
            """;
        RequestBody body = RequestBody.create(content, null);

        Request request = new Request.Builder()
                .url("https://soap.example.com/services/Stock.asmx")
                .header("Content-Type", "text/xml; charset=\"utf-8\"")
                .header("SOAPAction", "\"http://www.example.com/stock/GetPrice\"")
                .post(body)
                .build();

        OkHttpClient client = new OkHttpClient();
        try (Response response = client.newCall(request).execute()) {
            System.out.println(response.body().string());
        }
    }
}
