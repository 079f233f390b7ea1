using System;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;

using var client = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Post, "http://localhost:5984/shop%2Feu/_bulk_docs");
var credentials = Convert.ToBase64String(Encoding.UTF8.GetBytes("admin:YOUR_PASSWORD"));
request.Headers.Authorization = new AuthenticationHeaderValue("Basic", credentials);
request.Content = new StringContent("{\"docs\":[{\"_id\":\"order:1001\",\"total\":19.90},{\"_id\":\"order:1002\",\"_rev\":\"2-7051cbe5c8faecd085a3fa619e6e6337\",\"_deleted\":true},{\"_id\":\"_design/app\",\"language\":\"javascript\",\"views\":{\"by_day\":{\"map\":\"function (doc) {\\n  if (doc.total > 0) { emit(doc.day, null); }\\n}\",\"reduce\":\"_count\"}}}],\"new_edits\":true}");
request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
