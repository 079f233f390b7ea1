using System;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;

using var client = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Post, "https://api.example.com/upload");
request.Content = new MultipartFormDataContent
{
    new ByteArrayContent(Encoding.UTF8.GetBytes("a"))
    {
        Headers =
        {
            ContentDisposition = ContentDispositionHeaderValue.Parse("form-data; name=\"tag\""),
        },
    },
    new ByteArrayContent(Encoding.UTF8.GetBytes("A"))
    {
        Headers =
        {
            ContentDisposition = ContentDispositionHeaderValue.Parse("form-data; name=\"files[]\"; filename=\"a.txt\""),
            ContentType = MediaTypeHeaderValue.Parse("text/plain"),
        },
    },
    new ByteArrayContent(Encoding.UTF8.GetBytes("b"))
    {
        Headers =
        {
            ContentDisposition = ContentDispositionHeaderValue.Parse("form-data; name=\"tag\""),
        },
    },
    new ByteArrayContent(Encoding.UTF8.GetBytes("B"))
    {
        Headers =
        {
            ContentDisposition = ContentDispositionHeaderValue.Parse("form-data; name=\"files[]\"; filename=\"b.txt\""),
            ContentType = MediaTypeHeaderValue.Parse("text/plain"),
        },
    },
};

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
