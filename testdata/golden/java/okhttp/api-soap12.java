import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String content = """
            <?xml version="1.0" encoding="utf-8"?>
            <env:Envelope xmlns:env="http://www.w3.org/2003/05/soap-envelope" xmlns:m="http://example.com/stock">
              <env:Header>
                <m:Trans env:mustUnderstand="true">234</m:Trans>
              </env:Header>
              <env:Body>
                <m:GetPrice>
                  <m:Item>Apples &amp; Pears</m:Item>
                  <m:Note><![CDATA[5 < 6 && "x"]]></m:Note>
                  <m:Empty/>
                </m:GetPrice>
              </env:Body>
            </env:Envelope>""";
        RequestBody body = RequestBody.create(content, null);

        Request request = new Request.Builder()
                .url("https://soap.example.com/services/StockQuote.asmx")
                .header("Content-Type", "application/soap+xml; charset=utf-8; action=\"http://example.com/stock/GetPrice\"")
                .post(body)
                .build();

        OkHttpClient client = new OkHttpClient();
        try (Response response = client.newCall(request).execute()) {
            System.out.println(response.body().string());
        }
    }
}
