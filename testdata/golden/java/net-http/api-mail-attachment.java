import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String credentials = Base64.getEncoder().encodeToString("api:YOUR_API_KEY".getBytes(StandardCharsets.UTF_8));
        byte[] body = Base64.getDecoder().decode("LS04NzIxYTRmNmMwZDk0ZjViOGQyZDFhNWU3YzliM2Y2MA0KQ29udGVudC1EaXNwb3NpdGlvbjogZm9ybS1kYXRhOyBuYW1lPSJmcm9tIg0KDQpFeGFtcGxlIFNob3AgPHNob3BAZXhhbXBsZS5jb20+DQotLTg3MjFhNGY2YzBkOTRmNWI4ZDJkMWE1ZTdjOWIzZjYwDQpDb250ZW50LURpc3Bvc2l0aW9uOiBmb3JtLWRhdGE7IG5hbWU9InRvIg0KDQpmaXJzdEBleGFtcGxlLmNvbQ0KLS04NzIxYTRmNmMwZDk0ZjViOGQyZDFhNWU3YzliM2Y2MA0KQ29udGVudC1EaXNwb3NpdGlvbjogZm9ybS1kYXRhOyBuYW1lPSJ0byINCg0Kc2Vjb25kQGV4YW1wbGUuY29tDQotLTg3MjFhNGY2YzBkOTRmNWI4ZDJkMWE1ZTdjOWIzZjYwDQpDb250ZW50LURpc3Bvc2l0aW9uOiBmb3JtLWRhdGE7IG5hbWU9InN1YmplY3QiDQoNCkludm9pY2UgMjAyNi0wMDAxDQotLTg3MjFhNGY2YzBkOTRmNWI4ZDJkMWE1ZTdjOWIzZjYwDQpDb250ZW50LURpc3Bvc2l0aW9uOiBmb3JtLWRhdGE7IG5hbWU9InRleHQiDQoNCkhlbGxvLA0KDQpwbGVhc2UgZmluZCB0aGUgaW52b2ljZSBhdHRhY2hlZC4NCg0KLS04NzIxYTRmNmMwZDk0ZjViOGQyZDFhNWU3YzliM2Y2MA0KQ29udGVudC1EaXNwb3NpdGlvbjogZm9ybS1kYXRhOyBuYW1lPSJvOnRhZyINCg0KaW52b2ljZQ0KLS04NzIxYTRmNmMwZDk0ZjViOGQyZDFhNWU3YzliM2Y2MA0KQ29udGVudC1EaXNwb3NpdGlvbjogZm9ybS1kYXRhOyBuYW1lPSJoOlJlcGx5LVRvIg0KDQpiaWxsaW5nQGV4YW1wbGUuY29tDQotLTg3MjFhNGY2YzBkOTRmNWI4ZDJkMWE1ZTdjOWIzZjYwDQpDb250ZW50LURpc3Bvc2l0aW9uOiBmb3JtLWRhdGE7IG5hbWU9InY6b3JkZXIiDQoNCnsiaWQiOiAxMDAxLCAidG90YWwiOiAiMTkuOTAifQ0KLS04NzIxYTRmNmMwZDk0ZjViOGQyZDFhNWU3YzliM2Y2MA0KQ29udGVudC1EaXNwb3NpdGlvbjogZm9ybS1kYXRhOyBuYW1lPSJhdHRhY2htZW50IjsgZmlsZW5hbWU9Imludm9pY2UgMjAyNi0wMDAxLnBkZiINCkNvbnRlbnQtVHlwZTogYXBwbGljYXRpb24vcGRmDQoNCiVQREYtMS40CiXi48/TCjEgMCBvYmoKPDwgL1R5cGUgL0NhdGFsb2cgPj4KZW5kb2JqCqvLglYBrUpa5F5EOTcsItimLYdmh3w++b+2pMuohYFQnJv8kNGic49wGiLB7xDULV8sKFmYoiHrqbeVPiArzxoKdHJhaWxlcgo8PCAvUm9vdCAxIDAgUiA+PgolJUVPRgoNCi0tODcyMWE0ZjZjMGQ5NGY1YjhkMmQxYTVlN2M5YjNmNjAtLQ0K");

        HttpRequest request = HttpRequest.newBuilder(URI.create("https://mail.example.com/v3/example.com/messages"))
                .header("Authorization", "Basic " + credentials)
                .header("Content-Type", "multipart/form-data; boundary=8721a4f6c0d94f5b8d2d1a5e7c9b3f60")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();

        HttpClient client = HttpClient.newHttpClient();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        System.out.println(response.body());
    }
}
