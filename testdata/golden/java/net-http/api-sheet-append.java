import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String body = """
            {"range":"'Q1 \u20ac'!A1:D1","majorDimension":"ROWS","values":[["=SUM(B1:C1)*1.19","00420","+1 555 0100",true],["@example","-5",1234.50,""],[],["line 1\\nline 2","a,b;c\\td",null,2026]]}""";

        HttpRequest request = HttpRequest.newBuilder(URI.create("https://sheets.example.com/v4/spreadsheets/YOUR_SHEET_ID/values/%27Q1%20%E2%82%AC%27%21A1%3AD1:append?valueInputOption=USER_ENTERED&insertDataOption=INSERT_ROWS"))
                .header("Authorization", "Bearer YOUR_TOKEN")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();

        HttpClient client = HttpClient.newHttpClient();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        System.out.println(response.body());
    }
}
