using System;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;

var title = Environment.GetEnvironmentVariable("TITLE");
var nameValue = Environment.GetEnvironmentVariable("NAME");

using var client = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Post, "https://api.example.com/photos");
request.Content = new MultipartFormDataContent
{
    new ByteArrayContent(Encoding.UTF8.GetBytes(title + " 1"))
    {
        Headers =
        {
            ContentDisposition = ContentDispositionHeaderValue.Parse("form-data; name=\"title\""),
        },
    },
    new ByteArrayContent(System.IO.File.ReadAllBytes("./pixel.png"))
    {
        Headers =
        {
            ContentDisposition = ContentDispositionHeaderValue.Parse("form-data; name=\"photo\"; filename=\"pixel.png\""),
            ContentType = MediaTypeHeaderValue.Parse("image/png"),
        },
    },
    new ByteArrayContent(Encoding.UTF8.GetBytes("Notes of " + nameValue))
    {
        Headers =
        {
            ContentDisposition = ContentDispositionHeaderValue.Parse("form-data; name=\"notes\"; filename=\"notes.txt\""),
            ContentType = MediaTypeHeaderValue.Parse("text/plain"),
        },
    },
};

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
