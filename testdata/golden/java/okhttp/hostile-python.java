import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

public class Snippet {
    public static void main(String[] args) throws Exception {
        String content = """
            '+str(__import__('pathlib').Path('snipgen-canary').touch())+'
            "+str(__import__("pathlib").Path("snipgen-canary").touch())+"
            '''+str(open('snipgen-canary','w'))+'''
            \"""+str(open("snipgen-canary","w"))+\"""
            {open('snipgen-canary','w')}
            {__import__("os").system("touch snipgen-canary")}
            \\'+str(open('snipgen-canary','w'))+\\'
            \\\\'+str(open('snipgen-canary','w'))+\\\\'
            %(x)s {0.__class__} \\N{QUOTATION MARK}
            '
            open('snipgen-canary','w')
            #
            "
            open("snipgen-canary","w")
            #
            \\""";
        RequestBody body = RequestBody.create(content, null);

        Request request = new Request.Builder()
                .url("https://api.example.com/run")
                .header("X-Try-1", "'+str(__import__('pathlib').Path('snipgen-canary').touch())+'")
                .header("X-Try-2", "\"+str(__import__(\"pathlib\").Path(\"snipgen-canary\").touch())+\"")
                .header("X-Try-3", "'''+str(open('snipgen-canary','w'))+'''")
                .header("X-Try-4", "\"\"\"+str(open(\"snipgen-canary\",\"w\"))+\"\"\"")
                .header("X-Try-5", "{open('snipgen-canary','w')}")
                .header("X-Try-6", "{__import__(\"os\").system(\"touch snipgen-canary\")}")
                .header("X-Try-7", "\\'+str(open('snipgen-canary','w'))+\\'")
                .header("X-Try-8", "\\\\'+str(open('snipgen-canary','w'))+\\\\'")
                .header("X-Try-9", "%(x)s {0.__class__} \\N{QUOTATION MARK}")
                .header("X-Try-12", "\\")
                .header("Content-Type", "text/plain")
                .post(body)
                .build();

        OkHttpClient client = new OkHttpClient();
        try (Response response = client.newCall(request).execute()) {
            System.out.println(response.body().string());
        }
    }
}
