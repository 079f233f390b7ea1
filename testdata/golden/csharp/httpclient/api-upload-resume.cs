using System;
using System.Net.Http;
using System.Net.Http.Headers;

using var client = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Put, "https://upload.example.com/upload/files?uploadType=resumable&upload_id=YOUR_UPLOAD_ID");
request.Content = new ByteArrayContent(Convert.FromBase64String("CzBVep/E6Q4zWH2ix+wRNluApcrvFDleg6jN8hc8YYY="));
request.Content.Headers.ContentType = new MediaTypeHeaderValue("video/mp4");
request.Content.Headers.TryAddWithoutValidation("Content-Range", "bytes 524288-524319/2000000");

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
