import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

public class Snippet {
    public static void main(String[] args) throws Exception {
        Request request = new Request.Builder()
                .url("https://odata.example.com/odata/Products('A''1')/Items?$filter=Name%20eq%20'O''Neil%20%26%20Co'%20and%20Price%20gt%2010.5&$select=Id,Name&$expand=Lines($top=2;$orderby=Id)&$top=5&$count=true")
                .header("Accept", "application/json;odata.metadata=minimal")
                .header("OData-Version", "4.0")
                .header("OData-MaxVersion", "4.0")
                .build();

        OkHttpClient client = new OkHttpClient();
        try (Response response = client.newCall(request).execute()) {
            System.out.println(response.body().string());
        }
    }
}
