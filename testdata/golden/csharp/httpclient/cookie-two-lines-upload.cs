using System;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;

using var client = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Post, "http://origin.example.com/upload");
request.Headers.Host = "www.example.com";
request.Headers.TryAddWithoutValidation("Cookie", "a=1; b=2");
request.Content = new MultipartFormDataContent
{
    new ByteArrayContent(Encoding.UTF8.GetBytes("Quarterly"))
    {
        Headers =
        {
            ContentDisposition = ContentDispositionHeaderValue.Parse("form-data; name=\"title\""),
        },
    },
};

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
