using System;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;

using var client = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Post, "https://api.example.com/upload");
request.Content = new MultipartFormDataContent
{
    new ByteArrayContent(Encoding.UTF8.GetBytes("{\"a\": 1.0}"))
    {
        Headers =
        {
            ContentDisposition = ContentDispositionHeaderValue.Parse("form-data; name=\"meta\""),
            ContentType = MediaTypeHeaderValue.Parse("application/json; charset=utf-8"),
        },
    },
    new ByteArrayContent(Encoding.UTF8.GetBytes("ü"))
    {
        Headers =
        {
            ContentDisposition = ContentDispositionHeaderValue.Parse("form-data; name=\"note\""),
            ContentType = MediaTypeHeaderValue.Parse("text/plain"),
        },
    },
};

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
