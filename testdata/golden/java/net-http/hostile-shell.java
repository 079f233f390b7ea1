import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String body = """
            $(touch snipgen-canary)
            `touch snipgen-canary`
            '; touch snipgen-canary; '
            "; touch snipgen-canary; "
            ' $(touch snipgen-canary) ' `touch snipgen-canary` '
            \\"; touch snipgen-canary; \\"
            \\'; touch snipgen-canary; \\'
            $'\\x27; touch snipgen-canary; \\x27'
            | touch snipgen-canary
            & echo.>snipgen-canary & rem %TEMP%
            " & echo.>snipgen-canary & "
            ^" & echo.>snipgen-canary
            \u2019; New-Item snipgen-canary; \u2018
            \u201d; New-Item snipgen-canary; \u201c
            $(New-Item snipgen-canary)
            `"; New-Item snipgen-canary; `"
            !touch snipgen-canary

            EOF
            touch snipgen-canary
            cat <<EOF

            '@
            New-Item snipgen-canary
            @'""";

        HttpRequest request = HttpRequest.newBuilder(URI.create("https://api.example.com/run"))
                .header("X-Try-1", "$(touch snipgen-canary)")
                .header("X-Try-2", "`touch snipgen-canary`")
                .header("X-Try-3", "'; touch snipgen-canary; '")
                .header("X-Try-4", "\"; touch snipgen-canary; \"")
                .header("X-Try-5", "' $(touch snipgen-canary) ' `touch snipgen-canary` '")
                .header("X-Try-6", "\\\"; touch snipgen-canary; \\\"")
                .header("X-Try-7", "\\'; touch snipgen-canary; \\'")
                .header("X-Try-8", "$'\\x27; touch snipgen-canary; \\x27'")
                .header("X-Try-9", "| touch snipgen-canary")
                .header("X-Try-10", "& echo.>snipgen-canary & rem %TEMP%")
                .header("X-Try-11", "\" & echo.>snipgen-canary & \"")
                .header("X-Try-12", "^\" & echo.>snipgen-canary")
                .header("X-Try-15", "$(New-Item snipgen-canary)")
                .header("X-Try-16", "`\"; New-Item snipgen-canary; `\"")
                .header("X-Try-17", "!touch snipgen-canary")
                .header("Content-Type", "text/plain")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();

        HttpClient client = HttpClient.newHttpClient();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        System.out.println(response.body());
    }
}
