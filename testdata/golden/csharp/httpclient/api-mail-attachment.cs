using System;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;

using var client = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Post, "https://mail.example.com/v3/example.com/messages");
var credentials = Convert.ToBase64String(Encoding.UTF8.GetBytes("api:YOUR_API_KEY"));
request.Headers.Authorization = new AuthenticationHeaderValue("Basic", credentials);
request.Content = new MultipartFormDataContent
{
    new ByteArrayContent(Encoding.UTF8.GetBytes("Example Shop <shop@example.com>"))
    {
        Headers =
        {
            ContentDisposition = ContentDispositionHeaderValue.Parse("form-data; name=\"from\""),
        },
    },
    new ByteArrayContent(Encoding.UTF8.GetBytes("first@example.com"))
    {
        Headers =
        {
            ContentDisposition = ContentDispositionHeaderValue.Parse("form-data; name=\"to\""),
        },
    },
    new ByteArrayContent(Encoding.UTF8.GetBytes("second@example.com"))
    {
        Headers =
        {
            ContentDisposition = ContentDispositionHeaderValue.Parse("form-data; name=\"to\""),
        },
    },
    new ByteArrayContent(Encoding.UTF8.GetBytes("Invoice 2026-0001"))
    {
        Headers =
        {
            ContentDisposition = ContentDispositionHeaderValue.Parse("form-data; name=\"subject\""),
        },
    },
    new ByteArrayContent(Encoding.UTF8.GetBytes("Hello,\r\n\r\nplease find the invoice attached.\r\n"))
    {
        Headers =
        {
            ContentDisposition = ContentDispositionHeaderValue.Parse("form-data; name=\"text\""),
        },
    },
    new ByteArrayContent(Encoding.UTF8.GetBytes("invoice"))
    {
        Headers =
        {
            ContentDisposition = ContentDispositionHeaderValue.Parse("form-data; name=\"o:tag\""),
        },
    },
    new ByteArrayContent(Encoding.UTF8.GetBytes("billing@example.com"))
    {
        Headers =
        {
            ContentDisposition = ContentDispositionHeaderValue.Parse("form-data; name=\"h:Reply-To\""),
        },
    },
    new ByteArrayContent(Encoding.UTF8.GetBytes("{\"id\": 1001, \"total\": \"19.90\"}"))
    {
        Headers =
        {
            ContentDisposition = ContentDispositionHeaderValue.Parse("form-data; name=\"v:order\""),
        },
    },
    new ByteArrayContent(Convert.FromBase64String("JVBERi0xLjQKJeLjz9MKMSAwIG9iago8PCAvVHlwZSAvQ2F0YWxvZyA+PgplbmRvYmoKq8uCVgGtSlrkXkQ5Nywi2KYth2aHfD75v7aky6iFgVCcm/yQ0aJzj3AaIsHvENQtXywoWZiiIeupt5U+ICvPGgp0cmFpbGVyCjw8IC9Sb290IDEgMCBSID4+CiUlRU9GCg=="))
    {
        Headers =
        {
            ContentDisposition = ContentDispositionHeaderValue.Parse("form-data; name=\"attachment\"; filename=\"invoice 2026-0001.pdf\""),
            ContentType = MediaTypeHeaderValue.Parse("application/pdf"),
        },
    },
};

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
