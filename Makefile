# Jogsutra. `make help` lists the targets.
SHELL := bash
MVN := mvn -B -q
HEAP ?= 1g
ARTICLES ?= src/samples/articles
OUTPUT ?= output
KILLS ?= 300

.PHONY: help build run check format golden bench kills clean

help: ## list the targets
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):.*## (.*)/  make \1|\2/' | column -t -s '|'

build: target/jogsutra.built ## build the program: bin/jogsutra

target/jogsutra.built: pom.xml $(shell find src/main -type f)
	$(MVN) -DskipTests -Djacoco.skip=true package
	mkdir -p bin
	install -m 755 src/main/sh/jogsutra bin/jogsutra
	touch $@

run: build ## run the main job on the sample articles (ARTICLES=folder OUTPUT=folder HEAP=1g)
	JOGSUTRA_HEAP=$(HEAP) bin/jogsutra run "$(ARTICLES)" -o "$(OUTPUT)"

check: ## all gates: formatter, compiler, Error Prone, tests, architecture, coverage, javadoc, killed runs
	$(MVN) spotless:check
	$(MAKE) --no-print-directory build
	mvn -B verify javadoc:javadoc
	bash src/test/sh/kills.sh 3 60

format: ## format the code
	$(MVN) spotless:apply

golden: build ## write the expected output of the samples anew; read the diff before you commit it
	rm -rf target/golden
	bin/jogsutra run src/samples/articles -o target/golden -q
	rm target/golden/run.json target/golden/jogsutra.duckdb target/golden/.jogsutra.lock
	rm -rf src/test/resources/golden
	mkdir -p src/test/resources
	cp -r target/golden src/test/resources/golden

bench: build ## measure speed and memory against peers (minutes)
	$(MVN) -Djacoco.skip=true test-compile
	bash src/test/sh/bench.sh

kills: build ## kill 300 runs at random moments and complete each (an hour; KILLS=n for fewer)
	$(MVN) -Djacoco.skip=true test-compile
	bash src/test/sh/kills.sh $(KILLS)

clean: ## remove what was built
	$(MVN) clean
	rm -rf bin
