using System;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;

using var client = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Post, "https://api.example.com/upload");
request.Content = new MultipartFormDataContent
{
    new ByteArrayContent(Encoding.UTF8.GetBytes("x,y\r\n1,2\r\n"))
    {
        Headers =
        {
            ContentDisposition = ContentDispositionHeaderValue.Parse("form-data; name=\"a\"; filename=\"a.csv\""),
            ContentType = MediaTypeHeaderValue.Parse("text/csv"),
        },
    },
    new ByteArrayContent(Encoding.UTF8.GetBytes("é and \"quotes\""))
    {
        Headers =
        {
            ContentDisposition = ContentDispositionHeaderValue.Parse("form-data; name=\"b\"; filename=\"b.txt\""),
            ContentType = MediaTypeHeaderValue.Parse("text/plain; charset=utf-8"),
        },
    },
};

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
