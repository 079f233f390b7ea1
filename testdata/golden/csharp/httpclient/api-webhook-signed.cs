using System;
using System.Net.Http;
using System.Net.Http.Headers;

using var client = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Post, "https://app.example.com/api/webhooks/orders?tenant=example");
request.Headers.Add("webhook-id", "msg_example");
request.Headers.Add("webhook-timestamp", "1767349800");
request.Headers.Add("webhook-signature", "v1,YOUR+BASE64/SIGNATURE= v1a,YOUR_OTHER_SIGNATURE");
request.Headers.TryAddWithoutValidation("User-Agent", "Example-Webhooks/2.0 (+https://www.example.com/webhooks)");
request.Content = new StringContent(@"{
  ""type"" : ""order.updated"",
  ""data"" : { ""url"" : ""https:\/\/shop.example.com\/o\/1001"", ""name"" : ""Caf\u00e9 \ud83c\udf75"", ""html"" : ""\u003cb\u003e1\u003c/b\u003e"", ""total"" : 10.00 }
}
");
request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
