// Measures statements of two or more ways to do the same work against each other, as told by a specification.
//
//   measure --rounds N --tsv FILE [--pgbench PROGRAM] SPECIFICATION [NAME...]
//
// specification.hpp says what a specification looks like.
//
// The modes: "prepared" and "unprepared" send 50 at a time through libpq's pipeline, so that round trips do not hide
// the server's cost; each such batch is one transaction. "single" is a prepared pipeline that ends each transaction
// after one repetition. "sync" waits for each answer, as an application does that needs it for its next statement;
// "clock" is the same by the clock, round trips and all.
//
// What is compared is the CPU time of the server process, not the clock: on a shared machine the clock's ratios swing
// several times as much. The variants take turns (A B C, C B A, ...), so that what changes with time meets all alike;
// a ratio is taken within each round, and the median of the rounds is reported with the quartiles beside it.
#include "specification.hpp"

#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdio>

namespace {

struct Options {
  int rounds = 20;
  std::string tsv, pgbench = "pgbench", specification;
  std::vector<std::string> names;
};

PGconn *connect(const std::string &login) {
  PGconn *connection = PQconnectdb(("user=" + login + " application_name=measure").c_str());
  if (PQstatus(connection) != CONNECTION_OK) fail(PQerrorMessage(connection));
  return connection;
}

PGresult *checked(PGresult *result, const std::string &what) {
  switch (PQresultStatus(result)) {
    case PGRES_TUPLES_OK:
    case PGRES_COMMAND_OK:
    case PGRES_PIPELINE_SYNC: return result;
    default: fail(what + ": " + PQresultErrorMessage(result));
  }
}

void execute(PGconn *connection, const std::vector<std::string> &statements) {
  for (const std::string &sql : statements) PQclear(checked(PQexec(connection, sql.c_str()), sql));
}

// ---- measuring

// The server process has gone to sleep, and its time is accounted, a moment after its last answer.
double server_cpu(const Variant &variant) {
  usleep(1000);
  std::ifstream in("/proc/" + std::to_string(PQbackendPID(variant.connection)) + "/schedstat");
  double nanoseconds;
  if (!(in >> nanoseconds)) fail("no schedstat of the server's processes: this kernel cannot measure");
  return nanoseconds / 1000;
}

double clock_now() {
  const auto now = std::chrono::steady_clock::now().time_since_epoch();
  return std::chrono::duration<double, std::micro>(now).count();
}

void open(Variant &variant, PGconn *admin, bool prepare) {
  if (!variant.args.empty()) {
    PGresult *result = checked(PQexec(admin, variant.args.c_str()), variant.args);
    for (int row = 0; row < PQntuples(result); ++row) {
      auto &values = variant.rows.emplace_back();
      for (int column = 0; column < PQnfields(result); ++column) values.push_back(PQgetvalue(result, row, column));
    }
    if (variant.rows.empty()) fail("no rows: " + variant.args);
    PQclear(result);
  }
  for (const std::string &sql : variant.statements) {
    int most = 0;
    while (sql.find("$" + std::to_string(most + 1)) != std::string::npos) ++most;
    variant.parameters.push_back(most);
  }
  variant.connection = connect(variant.login);
  // The disk's speed is measured by pgbench alone; here a commit's flush would only add noise.
  execute(variant.connection, {"SET synchronous_commit = off"});
  for (std::size_t i = 0; prepare && i < variant.statements.size(); ++i)
    PQclear(checked(PQprepare(variant.connection, ("s" + std::to_string(i)).c_str(), variant.statements[i].c_str(), 0, nullptr),
                    variant.statements[i]));
}

std::vector<const char *> next_arguments(Variant &variant) {
  std::vector<const char *> values;
  if (variant.rows.empty()) return values;
  for (const std::string &value : variant.rows[variant.next_row++ % variant.rows.size()]) values.push_back(value.c_str());
  return values;
}

void run_sync(Variant &variant, int repeat) {
  for (int i = 0; i < repeat; ++i) {
    const auto values = next_arguments(variant);
    for (std::size_t s = 0; s < variant.statements.size(); ++s)
      PQclear(checked(PQexecPrepared(variant.connection, ("s" + std::to_string(s)).c_str(), variant.parameters[s],
                                     values.data(), nullptr, nullptr, 0), variant.statements[s]));
  }
}

void run_pipeline(Variant &variant, int repeat, bool prepared, int batch) {
  PGconn *connection = variant.connection;
  PQenterPipelineMode(connection);
  for (int done = 0, sent = 0; done < repeat; done += sent) {
    int syncs = 0;
    for (sent = 0; sent < std::min(50, repeat - done); ++sent) {
      const auto values = next_arguments(variant);
      for (std::size_t s = 0; s < variant.statements.size(); ++s) {
        const int n = variant.parameters[s];
        const int ok = prepared
            ? PQsendQueryPrepared(connection, ("s" + std::to_string(s)).c_str(), n, values.data(), nullptr, nullptr, 0)
            : PQsendQueryParams(connection, variant.statements[s].c_str(), n, nullptr, values.data(), nullptr, nullptr, 0);
        if (!ok) fail(PQerrorMessage(connection));
      }
      if ((sent + 1) % batch == 0) syncs += PQpipelineSync(connection);
    }
    if (sent % batch != 0) syncs += PQpipelineSync(connection);
    while (syncs > 0)
      if (PGresult *result = PQgetResult(connection)) {
        syncs -= PQresultStatus(result) == PGRES_PIPELINE_SYNC;
        PQclear(checked(result, variant.name));
      }
  }
  PQexitPipelineMode(connection);
}

// Transactions a second of several clients at once, by the clock: what they wait for is what is asked.
double run_pgbench(const Bench &bench, const Variant &variant, const Options &options) {
  const std::string script = options.tsv + ".pgbench";
  std::ofstream(script) << variant.statements.at(0) << ";\n";
  const std::string clients = std::to_string(bench.clients);
  const std::string command = options.pgbench + " -n -M prepared -U " + variant.login + " -c " + clients + " -j " +
                              (bench.clients > 1 ? "2" : "1") + " -T " + std::to_string(bench.repeat) + " -f " + script + " 2>&1";
  FILE *pipe = popen(command.c_str(), "r");
  if (pipe == nullptr) fail("cannot run pgbench");
  double tps = 0;
  std::string output;
  for (char line[1024]; fgets(line, sizeof line, pipe) != nullptr; output += line) std::sscanf(line, "tps = %lf", &tps);
  if (pclose(pipe) != 0 || tps <= 0) fail("pgbench failed:\n" + output);
  unlink(script.c_str());
  return tps;
}

double run_block(const Bench &bench, Variant &variant, const Options &options) {
  if (bench.mode == "pgbench") return run_pgbench(bench, variant, options);
  const int repeat = std::max(1, bench.repeat / variant.every);
  const auto spent = [&] { return bench.mode == "clock" ? clock_now() : server_cpu(variant); };
  const double start = spent();
  if (bench.mode == "sync" || bench.mode == "clock") run_sync(variant, repeat);
  else if (bench.mode == "single") run_pipeline(variant, repeat, true, 1);
  else run_pipeline(variant, repeat, bench.mode == "prepared", 50);
  return (spent() - start) / repeat / bench.scale;
}

void measure(Bench &bench, PGconn *admin, const Options &options) {
  execute(admin, bench.before);
  const bool by_clock = bench.mode == "pgbench";
  for (Variant &variant : bench.variants)
    if (!by_clock) open(variant, admin, bench.mode != "unprepared");
  // Throughput needs seconds a round: a quarter of the rounds. The first round warms caches and is not counted.
  const int rounds = by_clock ? std::max(3, options.rounds / 4) : options.rounds;
  for (int round = -1; round < rounds; ++round) {
    execute(admin, bench.between);
    const std::size_t count = bench.variants.size();
    for (std::size_t k = 0; k < count; ++k) {
      Variant &variant = bench.variants[round % 2 == 0 ? k : count - 1 - k];
      const double cost = run_block(bench, variant, options);
      if (round >= 0) variant.costs.push_back(cost);
    }
  }
  for (Variant &variant : bench.variants) PQfinish(variant.connection);
  execute(admin, bench.after);
}

// ---- reporting

double quantile(std::vector<double> values, double q) {
  std::sort(values.begin(), values.end());
  return values[static_cast<std::size_t>(q * static_cast<double>(values.size() - 1) + 0.5)];
}
double median(const std::vector<double> &values) { return quantile(values, 0.5); }

std::string number(double value) {
  char text[32];
  std::snprintf(text, sizeof text, value >= 100 ? "%.0f" : value >= 1 ? "%.3g" : "%.3f", value);
  return text;
}

const std::vector<double> &costs_of(const Bench &bench, const std::string &name) {
  for (const Variant &variant : bench.variants)
    if (variant.name == name) return variant.costs;
  fail(bench.name + " has no variant " + name);
}

void report(const Bench &bench, const std::string &compare, std::ofstream &tsv) {
  const char *unit = bench.mode == "pgbench" ? "tps" : "us";
  std::istringstream words(compare);
  std::vector<std::string> sides[2];
  std::string bound;
  double target = 0;
  int side = 0;
  for (std::string word; words >> word;) {
    if (word == "/") side = 1;
    else if (word == "<=" || word == ">=") { bound = word; words >> target; }
    else if (word != "-") sides[side].push_back(word);
  }
  std::vector<double> values[2], ratios;  // of each round
  for (int s = 0; s <= side; ++s) {
    values[s] = costs_of(bench, sides[s].at(0));
    if (sides[s].size() < 2) continue;
    const auto &taken = costs_of(bench, sides[s][1]);
    for (std::size_t i = 0; i < taken.size(); ++i) values[s][i] -= taken[i];
  }
  for (std::size_t i = 0; i < values[0].size(); ++i) ratios.push_back(side == 0 ? values[0][i] : values[0][i] / values[1][i]);
  const double ratio = median(ratios);
  const std::string name = compare.substr(0, bound.empty() ? compare.size() : compare.find(" " + bound));
  const std::string spread = "[" + number(quantile(ratios, 0.25)) + ".." + number(quantile(ratios, 0.75)) + "]";
  const bool met = bound == "<=" ? ratio <= target : ratio >= target;
  const std::string wanted = bound.empty() ? "" : bound + " " + number(target);
  const std::string shown = side == 0 ? "" : number(ratio);
  std::printf("%-26s %-30s %9s %9s %-3s %8s %-17s %-8s %s\n", bench.name.c_str(), name.c_str(), number(median(values[0])).c_str(),
              side == 0 ? "" : number(median(values[1])).c_str(), unit, shown.c_str(), spread.c_str(), wanted.c_str(),
              bound.empty() ? "" : met ? "met" : "MISSED");
  std::fflush(stdout);
  tsv << bench.name << '\t' << name << '\t' << median(values[0]) << '\t' << unit << '\t' << shown << '\t' << wanted << '\n';
}

}  // namespace

int main(int count, char **arguments) {
  Options options;
  for (int i = 1; i < count; ++i) {
    const std::string word = arguments[i];
    const bool takes_value = word == "--rounds" || word == "--tsv" || word == "--pgbench";
    if (takes_value && i + 1 == count) fail(word + " needs a value");
    if (word == "--rounds") options.rounds = std::max(1, std::atoi(arguments[++i]));
    else if (word == "--tsv") options.tsv = arguments[++i];
    else if (word == "--pgbench") options.pgbench = arguments[++i];
    else if (options.specification.empty()) options.specification = word;
    else options.names.push_back(word);
  }
  PGconn *admin = connect("postgres");
  std::ofstream tsv(options.tsv, std::ios::app);
  for (Bench &bench : read(options.specification)) {
    const auto begins = [&](const std::string &name) { return bench.name.rfind(name, 0) == 0; };
    if (!options.names.empty() && std::none_of(options.names.begin(), options.names.end(), begins)) continue;
    measure(bench, admin, options);
    for (const Variant &variant : bench.variants)
      tsv << bench.name << '\t' << variant.name << '\t' << median(variant.costs) << '\t'
          << (bench.mode == "pgbench" ? "tps" : "us") << "\t\t\n";
    for (const std::string &compare : bench.compares) report(bench, compare, tsv);
    tsv.flush();
  }
  PQfinish(admin);
}
