import okhttp3.Headers;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

public class Snippet {
    public static void main(String[] args) throws Exception {
        Headers headers = new Headers.Builder()
                .add("X-Try-1", "$(touch snipgen-canary)")
                .add("X-Try-2", "`touch snipgen-canary`")
                .add("X-Try-3", "'; touch snipgen-canary; '")
                .add("X-Try-4", "\"; touch snipgen-canary; \"")
                .add("X-Try-5", "' $(touch snipgen-canary) ' `touch snipgen-canary` '")
                .add("X-Try-6", "\\\"; touch snipgen-canary; \\\"")
                .add("X-Try-7", "\\'; touch snipgen-canary; \\'")
                .add("X-Try-8", "$'\\x27; touch snipgen-canary; \\x27'")
                .add("X-Try-9", "| touch snipgen-canary")
                .add("X-Try-10", "& echo.>snipgen-canary & rem %TEMP%")
                .add("X-Try-11", "\" & echo.>snipgen-canary & \"")
                .add("X-Try-12", "^\" & echo.>snipgen-canary")
                .addUnsafeNonAscii("X-Try-13", "\u2019; New-Item snipgen-canary; \u2018")
                .addUnsafeNonAscii("X-Try-14", "\u201d; New-Item snipgen-canary; \u201c")
                .add("X-Try-15", "$(New-Item snipgen-canary)")
                .add("X-Try-16", "`\"; New-Item snipgen-canary; `\"")
                .add("X-Try-17", "!touch snipgen-canary")
                .add("Content-Type", "text/plain")
                .build();

        String content = """
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
        RequestBody body = RequestBody.create(content, null);

        Request request = new Request.Builder()
                .url("https://api.example.com/run")
                .headers(headers)
                .post(body)
                .build();

        OkHttpClient client = new OkHttpClient();
        try (Response response = client.newCall(request).execute()) {
            System.out.println(response.body().string());
        }
    }
}
